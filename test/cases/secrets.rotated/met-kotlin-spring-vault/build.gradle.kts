plugins { kotlin("jvm") version "2.0.20" }
dependencies {
    implementation("org.springframework.boot:spring-boot-starter-web:3.3.4")
    implementation("org.springframework.cloud:spring-cloud-starter-vault-config:4.1.3")
    implementation("org.springframework.cloud:spring-cloud-vault-config-databases:4.1.3")
}
