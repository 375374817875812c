mod carrier;

use actix_web::{get, web, App, HttpResponse, HttpServer};
use carrier::{Carrier, CarrierError};

#[get("/shipments/{id}/position")]
async fn position(id: web::Path<String>, carrier: web::Data<Carrier>) -> HttpResponse {
    match carrier.position(&id).await {
        Ok(position) => HttpResponse::Ok().json(position),
        Err(CarrierError::Timeout) => HttpResponse::GatewayTimeout().finish(),
        Err(CarrierError::Failed) => HttpResponse::BadGateway().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().json().init();
    let carrier = web::Data::new(Carrier::new(std::env::var("CARRIER_URL").expect("CARRIER_URL")));
    HttpServer::new(move || App::new().app_data(carrier.clone()).service(position))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}

