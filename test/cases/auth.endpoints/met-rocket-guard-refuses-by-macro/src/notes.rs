use crate::caller::Caller;
use rocket::serde::json::Json;

#[get("/")]
async fn list(caller: Caller) -> Json<Vec<String>> {
    Json(vec![caller.id])
}

#[post("/", data = "<text>")]
async fn add(text: String, caller: Caller) -> Json<String> {
    Json(format!("{}: {}", caller.id, text))
}

#[delete("/<id>")]
async fn remove(id: u64, caller: Caller) -> Json<u64> {
    let _ = caller.id;
    Json(id)
}

pub fn routes() -> Vec<rocket::Route> {
    routes![list, add, remove]
}
