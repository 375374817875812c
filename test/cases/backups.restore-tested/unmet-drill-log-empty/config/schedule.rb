# frozen_string_literal: true

set :output, "/var/log/donations/cron.log"

every 1.day, at: "1:20 am" do
  command "/srv/donations/bin/backup"
end
