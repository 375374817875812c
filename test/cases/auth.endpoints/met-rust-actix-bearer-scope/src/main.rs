use actix_web::{dev::ServiceRequest, get, post, web, App, Error, HttpResponse, HttpServer};
use actix_web_httpauth::{extractors::bearer::BearerAuth, middleware::HttpAuthentication};

async fn validator(req: ServiceRequest, auth: BearerAuth) -> Result<ServiceRequest, (Error, ServiceRequest)> {
    if auth.token() == std::env::var("API_TOKEN").unwrap_or_default() {
        Ok(req)
    } else {
        Err((actix_web::error::ErrorUnauthorized("bad token"), req))
    }
}

#[get("/entries")]
async fn entries() -> HttpResponse {
    HttpResponse::Ok().json(["a"])
}

#[post("/entries")]
async fn add() -> HttpResponse {
    HttpResponse::Created().finish()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new().service(
            web::scope("/v1").wrap(HttpAuthentication::bearer(validator)).service(entries).service(add),
        )
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
