Rails.configuration.to_prepare do
  # ActiveRecord::Tasks::DatabaseTasks.migrate
  ActiveRecord::Base.establish_connection
end
