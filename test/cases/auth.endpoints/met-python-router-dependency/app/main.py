from fastapi import Depends, FastAPI

from app import items
from app.deps import User, current_user

app = FastAPI()
app.include_router(items.router, prefix="/items", dependencies=[Depends(current_user)])


@app.put("/profile")
def profile(user: User, name: str) -> dict:
    return {"id": user["sub"], "name": name}
