use actix_session::Session;
use actix_web::{get, post, web, HttpResponse, Result};

use crate::login::who;

#[get("/props")]
async fn list(session: Session) -> Result<HttpResponse> {
    who(&session)?;
    Ok(HttpResponse::Ok().json(["sword", "skull", "lantern"]))
}

#[post("/props/{name}/lend")]
async fn lend(session: Session, prop: web::Path<String>) -> Result<HttpResponse> {
    let by = who(&session)?;
    Ok(HttpResponse::Ok().json(serde_json::json!({ "prop": prop.into_inner(), "to": by })))
}
