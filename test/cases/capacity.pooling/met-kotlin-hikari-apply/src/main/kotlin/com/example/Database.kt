package com.example

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
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
    val config = HikariConfig().apply {
        jdbcUrl = url
        maximumPoolSize = 12
        connectionTimeout = 3_000
    }
    Database.connect(HikariDataSource(config))
}

fun totals(): List<Int> = transaction {
    Orders.selectAll().map { it[Orders.total] }
}
