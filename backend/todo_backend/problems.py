"""Every error leaves as a problem document: what is wrong and what to do, never a stack trace."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException

from todo_backend.database import why_unavailable
from todo_backend.errors import AppError, BodyTooLarge, InvalidRequest, MalformedBody
from todo_backend.observability.logs import request_id

logger = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"


def add_problem_handlers(app: FastAPI) -> None:
    """Register a handler for each kind of error that is expected."""
    app.add_exception_handler(AppError, _app_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(DBAPIError, _database_error)
    app.add_exception_handler(PoolTimeout, _database_error)


def problem(error: AppError) -> JSONResponse:
    return _response(error.status, error.document(request_id.get()), error.response_headers())


def _response(status: int, body: object, headers: Mapping[str, str] | None = None) -> JSONResponse:
    return JSONResponse(body, status_code=status, headers=dict(headers or {}), media_type=MEDIA_TYPE)


async def _app_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, AppError)
    return problem(error)


async def _validation_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    details = error.errors()
    if any(one["type"] == "json_invalid" for one in details):
        return problem(MalformedBody("The body is not valid JSON.", fix="Send a JSON object."))
    # Names and reasons only: what was sent may be private, or not even be text.
    said = "; ".join(f"{_place(one['loc'])}: {one['msg']}" for one in details[:5])
    return problem(InvalidRequest(said, fix="Correct what is named and send it again."))


def _place(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location[1:]) or str(location[0])


async def _http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    if isinstance(error.__cause__, BodyTooLarge):
        return problem(error.__cause__)
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "http_error")
    body = {
        "type": f"/problems/{code}",
        "title": str(error.detail),
        "status": error.status_code,
        "detail": f"{request.method} {request.url.path}: {error.detail}",
        "fix": "See /openapi.json for what can be asked.",
        "request_id": request_id.get(),
    }
    return _response(error.status_code, body, error.headers)


async def _database_error(request: Request, error: Exception) -> JSONResponse:
    if isinstance(error, DataError):
        said = "The request holds something that cannot be stored, such as the NUL character."
        return problem(InvalidRequest(said, fix="Remove it and send again."))
    if isinstance(error, IntegrityError | ProgrammingError):
        logger.error("unexpected_error", exc_info=error)
        return unexpected(error)
    assert isinstance(error, DBAPIError | PoolTimeout)
    logger.warning("database_error", extra={"error": type(getattr(error, "orig", error)).__name__})
    return problem(why_unavailable(error))


def unexpected(error: Exception) -> JSONResponse:
    """What the caller reads of a mistake of ours: nothing from the exception's own text."""
    return problem(AppError("Something went wrong on our side.", fix="Try again; tell us the request_id if it stays."))
