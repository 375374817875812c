use actix_web::{delete, web, App, HttpResponse, HttpServer};
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};

mod schema;
use schema::{silos, audit_trail};

type Db = Pool<ConnectionManager<PgConnection>>;

fn note(conn: &mut PgConnection, member: i64, what: &str, silo: i64) -> QueryResult<usize> {
    diesel::insert_into(audit_trail::table)
        .values((
            audit_trail::actor_id.eq(member),
            audit_trail::action.eq(what),
            audit_trail::silo_id.eq(silo),
            audit_trail::at.eq(diesel::dsl::now),
        ))
        .execute(conn)
}

#[delete("/silos/{id}")]
async fn drop_silo(db: web::Data<Db>, id: web::Path<i64>) -> HttpResponse {
    let mut conn = db.get().unwrap();
    diesel::delete(silos::table.find(*id)).execute(&mut conn).unwrap();
    note(&mut conn, 1, "dropped", *id).unwrap();
    HttpResponse::NoContent().finish()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let db = Pool::new(ConnectionManager::new("postgres://db/silo")).unwrap();
    HttpServer::new(move || App::new().app_data(web::Data::new(db.clone())).service(drop_silo)).bind(("0.0.0.0", 8080))?.run().await
}
