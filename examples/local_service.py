"""A tiny service on this machine: POST a page, get JSON.

python examples/local_service.py [PORT]
curl --data-binary @page.html 'http://127.0.0.1:8017/?url=https://www.example.org/press/1'
"""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from pressitems import PressItemsError, parse, to_json

LIMIT = 10_000_000


class Service(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        stated = self.headers.get("Content-Length", "")
        if not stated.isdecimal() or int(stated) > LIMIT:
            self.answer(413, "text/plain", f"say how long the page is; at most {LIMIT} bytes\n")
            return
        url = parse_qs(urlsplit(self.path).query).get("url", [None])[0]
        try:
            page = parse(self.rfile.read(int(stated)), url=url, media_type=self.headers.get("Content-Type"))
        except PressItemsError as error:
            self.answer(422, "text/plain", f"{error}\n")
        else:
            self.answer(200, "application/json", to_json(page))

    def answer(self, status: int, media_type: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{media_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8017), Service).serve_forever()
