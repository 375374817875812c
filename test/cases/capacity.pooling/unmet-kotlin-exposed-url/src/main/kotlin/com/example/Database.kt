package com.example


import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.Table
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.transactions.transaction

object Orders : Table("orders") {
    val id = varchar("id", 36)
    val total = integer("total")
    override val primaryKey = PrimaryKey(id)
}

fun connect(url: String) {
    Database.connect(url, driver = "org.postgresql.Driver")
}

fun totals(): List<Int> = transaction {
    Orders.selectAll().map { it[Orders.total] }
}
