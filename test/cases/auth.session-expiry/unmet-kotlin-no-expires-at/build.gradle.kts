plugins {
    kotlin("jvm") version "2.0.20"
    kotlin("plugin.serialization") version "2.0.20"
    application
}

repositories { mavenCentral() }

dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("io.ktor:ktor-server-auth-jwt:2.3.12")
    implementation("at.favre.lib:bcrypt:0.10.2")
    implementation("com.github.ben-manes.caffeine:caffeine:3.1.8")
}
