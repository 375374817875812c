package example.marathon

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource

fun database() = HikariDataSource(
    HikariConfig().apply {
        jdbcUrl = "jdbc:postgresql:///runners"
        username = "runners-api@race-prod.iam"
        maximumPoolSize = 8
        connectionTimeout = 3_000
        addDataSourceProperty("socketFactory", "com.google.cloud.sql.postgres.SocketFactory")
        addDataSourceProperty("cloudSqlInstance", "race-prod:europe-west3:runners")
        addDataSourceProperty("enableIamAuth", "true")
    },
)
