"""``python -m pressitems``: the command, where the folder of its script is not on the path."""

from pressitems.cli import main

if __name__ == "__main__":
    main()
