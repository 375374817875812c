mod fuse;
mod pricing;

use actix_web::{get, web, App, HttpResponse, HttpServer};
use pricing::Pricing;

#[get("/dishes/{dish}/price")]
async fn price(dish: web::Path<String>, pricing: web::Data<Pricing>) -> HttpResponse {
    match pricing.price(&dish).await {
        Some(p) => HttpResponse::Ok().json(p),
        None => HttpResponse::ServiceUnavailable().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let pricing = web::Data::new(Pricing::new(std::env::var("PRICING_URL").expect("PRICING_URL")));
    HttpServer::new(move || App::new().app_data(pricing.clone()).service(price))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
