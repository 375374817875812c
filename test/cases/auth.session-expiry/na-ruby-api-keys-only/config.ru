require_relative "app"
run Postcodes
