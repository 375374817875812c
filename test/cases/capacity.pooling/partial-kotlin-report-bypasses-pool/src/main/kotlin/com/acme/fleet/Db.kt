package com.acme.fleet

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import java.sql.DriverManager

val pool = HikariDataSource(HikariConfig().apply {
    jdbcUrl = System.getenv("JDBC_URL")
    maximumPoolSize = 10
    connectionTimeout = 3000
})

object Ships {
    fun name(id: Long): String? = pool.connection.use { c ->
        c.prepareStatement("select name from ships where id = ?").use { st ->
            st.setLong(1, id)
            st.executeQuery().use { if (it.next()) it.getString(1) else null }
        }
    }
}

object Reports {
    fun tonnage(): Long = DriverManager.getConnection(System.getenv("JDBC_URL")).use { c ->
        c.createStatement().use { st ->
            st.executeQuery("select sum(tons) from voyages").use { it.next(); it.getLong(1) }
        }
    }
}
