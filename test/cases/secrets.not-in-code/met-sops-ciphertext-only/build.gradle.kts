plugins {
    kotlin("jvm") version "2.0.20"
    id("io.ktor.plugin") version "2.3.12"
}

repositories { mavenCentral() }

application { mainClass.set("example.radio.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty")
    implementation("io.ktor:ktor-client-cio")
}
