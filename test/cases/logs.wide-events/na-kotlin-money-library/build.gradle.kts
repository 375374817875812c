plugins {
    kotlin("jvm") version "2.0.21"
    `java-library`
    `maven-publish`
}

group = "com.example.smallchange"
version = "1.3.0"

repositories { mavenCentral() }

kotlin { jvmToolchain(17) }

publishing {
    publications {
        create<MavenPublication>("library") { from(components["java"]) }
    }
}
