from fastapi import Depends

from harbour.deps import current_pilot


class PilotController:
    pilot: str = Depends(current_pilot)
