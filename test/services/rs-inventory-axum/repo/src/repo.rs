use serde::Serialize;
use sqlx::{FromRow, PgPool};
use uuid::Uuid;

use crate::auth::{Caller, Role};

#[derive(Serialize, FromRow)]
pub struct StockLevel {
    pub sku: String,
    pub on_hand: i32,
    pub reserved: i32,
}

#[derive(Serialize, FromRow)]
pub struct Supplier {
    pub id: Uuid,
    pub name: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
}

#[derive(FromRow)]
pub struct Reservation {
    pub sku: String,
    pub quantity: i32,
    pub order_ref: String,
}

type Result<T> = std::result::Result<T, sqlx::Error>;

#[derive(Clone)]
pub struct Repo {
    pool: PgPool,
}

impl Repo {
    pub fn new(pool: PgPool) -> Self {
        Self { pool }
    }

    pub async fn caller(&self, digest: &str) -> Result<Option<Caller>> {
        let row: Option<(Uuid, bool)> = sqlx::query_as("SELECT id, buyer FROM api_keys WHERE digest = $1 AND NOT revoked")
            .bind(digest)
            .fetch_optional(&self.pool)
            .await?;
        Ok(row.map(|(key_id, buyer)| Caller { key_id, role: if buyer { Role::Buyer } else { Role::Reader } }))
    }

    pub async fn level(&self, sku: &str) -> Result<Option<StockLevel>> {
        sqlx::query_as("SELECT sku, on_hand, reserved FROM stock WHERE sku = $1").bind(sku).fetch_optional(&self.pool).await
    }

    pub async fn low(&self) -> Result<Vec<StockLevel>> {
        sqlx::query_as("SELECT sku, on_hand, reserved FROM stock WHERE on_hand - reserved < reorder_at LIMIT 200")
            .fetch_all(&self.pool)
            .await
    }

    pub async fn set_level(&self, sku: &str, quantity: i32) -> Result<()> {
        sqlx::query("INSERT INTO stock (sku, on_hand) VALUES ($1, $2) ON CONFLICT (sku) DO UPDATE SET on_hand = excluded.on_hand")
            .bind(sku).bind(quantity).execute(&self.pool).await.map(|_| ())
    }

    pub async fn adjust(&self, sku: &str, delta: i32, reason: &str) -> Result<()> {
        sqlx::query("UPDATE stock SET on_hand = on_hand + $2, last_reason = $3 WHERE sku = $1")
            .bind(sku).bind(delta).bind(reason).execute(&self.pool).await.map(|_| ())
    }

    pub async fn reserve(&self, sku: &str, quantity: i32, order_ref: &str) -> Result<Option<Uuid>> {
        let mut tx = self.pool.begin().await?;
        let hit = sqlx::query("UPDATE stock SET reserved = reserved + $2 WHERE sku = $1 AND on_hand - reserved >= $2")
            .bind(sku).bind(quantity).execute(&mut *tx).await?;
        if hit.rows_affected() == 0 {
            return Ok(None);
        }
        let id = Uuid::new_v4();
        sqlx::query("INSERT INTO reservations (id, sku, quantity, order_ref) VALUES ($1, $2, $3, $4)")
            .bind(id).bind(sku).bind(quantity).bind(order_ref).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(Some(id))
    }

    pub async fn reservation(&self, id: Uuid) -> Result<Option<Reservation>> {
        sqlx::query_as("SELECT sku, quantity, order_ref FROM reservations WHERE id = $1").bind(id).fetch_optional(&self.pool).await
    }

    pub async fn mark_shipped(&self, id: Uuid, label: &str) -> Result<()> {
        sqlx::query("UPDATE reservations SET shipped_at = now(), label = $2 WHERE id = $1")
            .bind(id).bind(label).execute(&self.pool).await.map(|_| ())
    }

    pub async fn suppliers(&self) -> Result<Vec<Supplier>> {
        sqlx::query_as("SELECT * FROM suppliers ORDER BY name LIMIT 500").fetch_all(&self.pool).await
    }

    pub async fn create_supplier(&self, name: &str, contact: &str, email: &str, phone: &str) -> Result<Supplier> {
        sqlx::query_as("INSERT INTO suppliers (id, name, contact_name, contact_email, contact_phone) VALUES ($1, $2, $3, $4, $5) RETURNING *")
            .bind(Uuid::new_v4()).bind(name).bind(contact).bind(email).bind(phone).fetch_one(&self.pool).await
    }

    pub async fn set_contact(&self, id: Uuid, contact: &str, email: &str, phone: &str) -> Result<()> {
        sqlx::query("UPDATE suppliers SET contact_name = $2, contact_email = $3, contact_phone = $4 WHERE id = $1")
            .bind(id).bind(contact).bind(email).bind(phone).execute(&self.pool).await.map(|_| ())
    }
}
