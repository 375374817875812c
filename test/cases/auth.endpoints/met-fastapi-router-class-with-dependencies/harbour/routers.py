from fastapi import APIRouter, Depends

from harbour.deps import current_pilot


class PilotRouter(APIRouter):
    def __init__(self, prefix: str = "", **kwargs):
        super().__init__(prefix=prefix, dependencies=[Depends(current_pilot)], **kwargs)
