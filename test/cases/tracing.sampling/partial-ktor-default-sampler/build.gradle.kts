plugins {
    kotlin("jvm") version "2.1.0"
    application
}

repositories { mavenCentral() }

application { mainClass.set("rink.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty:3.0.3")
    implementation("io.ktor:ktor-client-cio:3.0.3")
    implementation("io.opentelemetry:opentelemetry-sdk:1.46.0")
    implementation("io.opentelemetry:opentelemetry-exporter-otlp:1.46.0")
    implementation("io.opentelemetry.instrumentation:opentelemetry-ktor-3.0:2.12.0-alpha")
}
