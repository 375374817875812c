plugins {
    kotlin("jvm") version "2.0.20"
    application
}

application { mainClass.set("races.MainKt") }

repositories { mavenCentral() }

dependencies {
    implementation("io.ktor:ktor-server-cio:2.3.12")
    implementation("com.zaxxer:HikariCP:5.1.0")
    implementation("org.postgresql:postgresql:42.7.4")
}
