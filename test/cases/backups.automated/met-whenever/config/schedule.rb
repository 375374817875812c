every 1.day, at: "2:00 am" do
  command "/srv/app/bin/backup"
end
