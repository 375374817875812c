use actix_web::{get, web, App, HttpServer, Responder};

#[get("/sites/{site}/magnitude")]
async fn magnitude(site: web::Path<String>) -> impl Responder {
    match site.as_str() {
        "alm" => "21.7",
        "city" => "17.9",
        _ => "unknown",
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(magnitude))
        .workers(2)
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
