mod seats;
mod telemetry;

use actix_web::{web, App, HttpServer};
use tracing_actix_web::TracingLogger;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    telemetry::init("seat-map");
    let taken = web::Data::new(seats::Taken::default());
    HttpServer::new(move || App::new().wrap(TracingLogger::default()).app_data(taken.clone()).service(seats::take))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
