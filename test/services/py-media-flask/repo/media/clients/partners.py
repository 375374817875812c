import logging

import boto3
import requests
from botocore.config import Config
from flask import current_app

from media.clients.http import ServiceSession, again

logger = logging.getLogger(__name__)


class ModerationUnavailable(Exception):
    pass


class Moderation:
    def __init__(self) -> None:
        self._base = current_app.config["MODERATION_URL"]
        self._http = ServiceSession(**{"X-Api-Key": current_app.config.get("MODERATION_KEY", "")})

    @again()
    def _policy(self, kind: str) -> dict:
        response = self._http.get(f"{self._base}/policies/{kind}")
        response.raise_for_status()
        return response.json()

    def policy(self, kind: str) -> dict:
        try:
            return self._policy(kind)
        except requests.Timeout as exc:
            logger.error("moderation policy timed out kind=%s url=%s", kind, self._base)
            raise ModerationUnavailable("timeout") from exc
        except requests.RequestException as exc:
            logger.error("moderation policy failed kind=%s error=%s", kind, type(exc).__name__)
            raise ModerationUnavailable(type(exc).__name__) from exc


class Cdn:
    def __init__(self) -> None:
        self._base = current_app.config["CDN_URL"]
        self._http = ServiceSession(Authorization=f"Bearer {current_app.config.get('CDN_KEY', '')}")

    @again()
    def _purge(self, key: str) -> None:
        self._http.delete(f"{self._base}/objects/{key}").raise_for_status()

    def purge(self, key: str) -> bool:
        try:
            self._purge(key)
        except requests.RequestException:
            return False
        return True


class ObjectStore:
    def __init__(self) -> None:
        self._bucket = current_app.config["BUCKET"]
        self._s3 = boto3.client(
            "s3",
            config=Config(
                connect_timeout=2, read_timeout=10, retries={"mode": "standard", "total_max_attempts": 4}
            ),
        )

    def put(self, key: str, body, content_type: str) -> None:
        self._s3.put_object(
            Bucket=self._bucket, Key=key, Body=body, ContentType=content_type, ServerSideEncryption="aws:kms"
        )

    def remove(self, key: str) -> None:
        self._s3.delete_object(Bucket=self._bucket, Key=key)

    def signed_url(self, key: str) -> str:
        return self._s3.generate_presigned_url(
            "get_object", Params={"Bucket": self._bucket, "Key": key}, ExpiresIn=300
        )
