"""Refuses what no honest client sends, before anything reads it: too long, too deep, or not text."""

import re
from urllib.parse import unquote_to_bytes

import orjson
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_DEPTH = 32
OPENING, CLOSING = (b"[", b"{"), (b"]", b"}")
STRING_OR_BRACKET = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)


class LimitsMiddleware:
    """`most_bytes` bounds a body; `most_upload_bytes` bounds a multipart one, which is counted as it streams in."""

    def __init__(self, app: ASGIApp, *, most_bytes: int, most_upload_bytes: int) -> None:
        self.app = app
        self.most_bytes = most_bytes
        self.most_upload_bytes = most_upload_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        if not _is_text(scope.get("raw_path") or scope["path"].encode("utf-8", "surrogatepass")) or not _is_text(
            scope["query_string"]
        ):
            return await _refuse(scope, send, 400, "The address holds characters that are not text.", "bad_address")
        headers = Headers(scope=scope)
        upload = headers.get("content-type", "").startswith("multipart/form-data")
        limit = self.most_upload_bytes if upload else self.most_bytes
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > limit:
            return await self._too_large(scope, send, limit)
        if upload:
            return await self._stream(scope, receive, send, limit)
        return await self._whole(scope, receive, send, limit)

    async def _whole(self, scope: Scope, receive: Receive, send: Send, limit: int) -> None:
        """Small bodies are read here once, checked, and handed on."""
        body, more = b"", scope["method"] not in ("GET", "HEAD", "OPTIONS")
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > limit:
                return await self._too_large(scope, send, limit)
        if body and (refusal := _json_refusal(body)):
            return await _refuse(scope, send, 400, refusal, "invalid_json")
        handed = False

        async def receive_again() -> Message:
            nonlocal handed
            if handed or scope["method"] in ("GET", "HEAD", "OPTIONS"):
                return await receive()
            handed = True
            return {"type": "http.request", "body": body, "more_body": False}

        return await self.app(scope, receive_again, send)

    async def _stream(self, scope: Scope, receive: Receive, send: Send, limit: int) -> None:
        read, refused = 0, False

        async def receive_counted() -> Message:
            nonlocal read, refused
            message = await receive()
            read += len(message.get("body", b""))
            if read > limit:
                refused = True
                return {"type": "http.disconnect"}
            return message

        async def send_unless_refused(message: Message) -> None:
            if not refused:
                await send(message)

        try:
            await self.app(scope, receive_counted, send_unless_refused)
        finally:
            if refused:
                await self._too_large(scope, send, limit)

    @staticmethod
    async def _too_large(scope: Scope, send: Send, limit: int) -> None:
        size = f"{limit // (1024 * 1024)} MB"
        await _refuse(scope, send, 413, f"This is too large; at most {size} are taken.", "too_large")


def _is_text(raw: bytes) -> bool:
    plain = unquote_to_bytes(raw.replace(b"+", b" "))
    try:
        plain.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in plain


def _json_refusal(body: bytes) -> str | None:
    depth = 0
    for token in STRING_OR_BRACKET.finditer(body):
        if token[0] in OPENING:
            depth += 1
            if depth > MOST_DEPTH:
                return f"The body is nested more than {MOST_DEPTH} levels deep."
        elif token[0] in CLOSING:
            depth -= 1
    return None


async def _refuse(scope: Scope, send: Send, status: int, detail: str, code: str) -> None:
    body = orjson.dumps(
        {
            "type": "about:blank", "title": code.replace("_", " ").capitalize(), "status": status, "detail": detail,
            "instance": scope["path"].encode("utf-8", "replace").decode(), "code": code,
            "request_id": scope.get("request_id"), "errors": [],
        }
    )  # fmt: skip
    headers = [
        (b"content-type", b"application/problem+json"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
