plugins {
    kotlin("jvm") version "2.0.20"
    id("io.ktor.plugin") version "2.3.12"
}

repositories { mavenCentral() }

application { mainClass.set("example.marathon.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty")
    implementation("com.zaxxer:HikariCP:5.1.0")
    implementation("org.postgresql:postgresql:42.7.4")
    implementation("com.google.cloud.sql:postgres-socket-factory:1.20.0")
}
