mod schema;

use axum::{extract::Path, routing::put, Router};
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};
use schema::{event, parcels};

type Db = Pool<ConnectionManager<PgConnection>>;

#[derive(Insertable)]
#[diesel(table_name = event)]
struct Event {
    event_type: String,
    parcel_id: i64,
    act_user_id: i64,
}

fn record(conn: &mut PgConnection, what: Event) {
    diesel::insert_into(event::table).values(&what).execute(conn).unwrap();
}

async fn rename(Path((by, id, label)): Path<(i64, i64, String)>) {
    let conn = &mut db().get().unwrap();
    diesel::update(parcels::table.filter(parcels::id.eq(id))).set(parcels::label.eq(label)).execute(conn).unwrap();
    record(conn, Event { event_type: "renamed".into(), parcel_id: id, act_user_id: by });
}

fn db() -> Db {
    Pool::builder().max_size(8).build(ConnectionManager::new(std::env::var("DATABASE_URL").unwrap())).unwrap()
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/users/:by/parcels/:id/:label", put(rename));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
