mod login;
mod props;

use actix_session::{storage::CookieSessionStore, SessionMiddleware};
use actix_web::{cookie::Key, web, App, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let key = Key::from(&std::fs::read("/run/secrets/cookie-key")?);
    let crew = web::Data::new(login::Crew::load("/etc/props/crew.json")?);

    HttpServer::new(move || {
        App::new()
            .wrap(SessionMiddleware::new(CookieSessionStore::default(), key.clone()))
            .app_data(crew.clone())
            .service(login::login)
            .service(props::list)
            .service(props::lend)
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
