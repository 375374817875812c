curl https://weir/tidy
