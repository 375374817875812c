# frozen_string_literal: true

class RequireTripRider < ActiveRecord::Migration[7.1]
  def up
    safety_assured do
      execute "UPDATE trips SET rider = 'unknown' WHERE rider IS NULL"
      change_column_null :trips, :rider, false
    end
  end

  def down
    change_column_null :trips, :rider, true
  end
end
