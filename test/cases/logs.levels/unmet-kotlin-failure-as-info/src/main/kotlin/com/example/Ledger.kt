package com.example

import java.sql.DriverManager

object Ledger {
    fun book(order: Order) {
        DriverManager.getConnection(System.getenv("LEDGER_URL")).use { connection ->
            connection.prepareStatement("INSERT INTO booking (id, total) VALUES (?, ?)").use { statement ->
                statement.setString(1, order.id)
                statement.setInt(2, order.total)
                statement.executeUpdate()
            }
        }
    }
}
