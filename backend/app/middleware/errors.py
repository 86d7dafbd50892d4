"""The innermost step: an error nobody handled becomes a plain 500 that still passes out through all the others."""

import logging

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("app.errors")


class ErrorsMiddleware:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        started = False

        async def send_noting_start(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, send_noting_start)
        except Exception:
            log.exception(
                "unhandled error in %s %s (request %s)", scope["method"], scope["path"], scope.get("request_id")
            )
            if started:
                raise
            await send(
                {
                    "type": "http.response.start",
                    "status": 500,
                    "headers": [(b"content-type", b"application/problem+json")],
                }
            )
            await send({"type": "http.response.body", "body": _body(scope)})


def _body(scope: Scope) -> bytes:
    detail = "Something went wrong on our side. Nothing was changed. Try again, and give the request id if it goes on."
    return orjson.dumps(
        {
            "type": "about:blank", "title": "Internal Server Error", "status": 500, "detail": detail,
            "instance": scope["path"], "code": "internal_error", "request_id": scope.get("request_id"), "errors": [],
        }
    )  # fmt: skip
