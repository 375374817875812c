plugins {
    kotlin("jvm") version "2.0.0"
    id("io.ktor.plugin") version "2.3.12"
}

dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("org.slf4j:slf4j-api:2.0.13")
}
