CREATE TABLE `guests` (`id` int NOT NULL AUTO_INCREMENT, `name` varchar(40), PRIMARY KEY (`id`)) ENGINE=InnoDB;
