CREATE TABLE `users` (`id` int NOT NULL AUTO_INCREMENT, `email` varchar(100), PRIMARY KEY (`id`)) ENGINE=InnoDB;
