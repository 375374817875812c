plugins {
    kotlin("jvm") version "2.0.20"
    id("io.ktor.plugin") version "2.3.12"
    kotlin("plugin.serialization") version "2.0.20"
}

repositories { mavenCentral() }

application { mainClass.set("example.choir.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty")
    implementation("io.ktor:ktor-server-auth")
    implementation("io.ktor:ktor-server-sessions")
    implementation("io.lettuce:lettuce-core:6.4.0.RELEASE")
    implementation("at.favre.lib:bcrypt:0.10.2")
}
