@SpringBootApplication
class App {
    public static void main(String[] args) { SpringApplication.run(App.class, args); }
}
