# frozen_string_literal: true

class WidenTripMetres < ActiveRecord::Migration[7.1]
  def up
    safety_assured { change_column :trips, :metres, :bigint }
  end

  def down
    safety_assured { change_column :trips, :metres, :integer }
  end
end
