use rocket::serde::json::Json;
use rocket::Route;

pub fn routes() -> Vec<Route> {
    routes![list, remove]
}

#[get("/")]
fn list() -> Json<Vec<String>> {
    Json(vec![])
}

#[delete("/<id>")]
fn remove(id: i64) -> Json<i64> {
    Json(id)
}
