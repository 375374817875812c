plugins {
    kotlin("jvm") version "2.0.21"
    application
}

repositories { mavenCentral() }

application { mainClass.set("garage.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("io.ktor:ktor-client-cio:2.3.12")
    implementation("ch.qos.logback:logback-classic:1.5.8")
}
