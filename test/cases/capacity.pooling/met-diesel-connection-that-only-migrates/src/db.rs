use diesel::pg::PgConnection;
use diesel::Connection;
use diesel::r2d2::ConnectionManager;
use diesel_migrations::{embed_migrations, EmbeddedMigrations, MigrationHarness};

diesel::table! {
    parcels (id) {
        id -> Int8,
    }
}

pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");
pub type Pool = diesel::r2d2::Pool<ConnectionManager<PgConnection>>;

pub fn migrate(url: &str) {
    let mut once = PgConnection::establish(url).unwrap();
    once.run_pending_migrations(MIGRATIONS).unwrap();
}

pub fn pool(url: &str) -> Pool {
    diesel::r2d2::Pool::builder().max_size(12).build(ConnectionManager::new(url)).unwrap()
}
