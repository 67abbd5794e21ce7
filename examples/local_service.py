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
            self.answer(413, "text/plain", f"say how long the page is; at most {LIMIT} bytes\n".encode())
            return
        url = parse_qs(urlsplit(self.path).query).get("url", [None])[0]
        try:
            page = parse(self.rfile.read(int(stated)), url=url, media_type=self.headers.get("Content-Type"))
            self.answer(200, "application/json", to_json(page).encode())
        except PressItemsError as error:
            self.answer(422, "text/plain", f"{error}\n".encode())

    def answer(self, status: int, media_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{media_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8017), Service)
    print(f"POST pages to http://127.0.0.1:{server.server_port}/ (Ctrl-C ends this)", flush=True)
    server.serve_forever()
