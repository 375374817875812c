plugins { kotlin("jvm") version "2.0.0" }
dependencies {
    implementation("org.springframework.boot:spring-boot-starter-web:3.3.0")
    implementation("org.springframework.boot:spring-boot-starter-jdbc:3.3.0")
}
