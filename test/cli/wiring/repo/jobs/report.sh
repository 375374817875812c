curl https://weir/report
