package com.acme.tickets

import org.jetbrains.exposed.sql.Table

object Stock : Table("stock") {
    val sku = varchar("sku", 40)
    val pieces = integer("pieces")
    override val primaryKey = PrimaryKey(sku)
}

object AuditTrail : Table("audit_trail") {
    val id = long("id").autoIncrement()
    val remark = text("remark")
    override val primaryKey = PrimaryKey(id)
}
