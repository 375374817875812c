Rails.configuration.to_prepare do
  ActiveRecord::Tasks::DatabaseTasks.migrate if Rails.env.production?
end
