# frozen_string_literal: true

require "test_helper"

class CatalogueLoadTest < ActiveSupport::TestCase
  test "loads every line" do
    assert_equal 3, CatalogueLoad.new(file_fixture("prices.csv")).call
    assert_equal 1290, Book.find_by(isbn: "9780000000019").cents
  end

  test "stops at a line without a price" do
    assert_raises(KeyError) { CatalogueLoad.new(file_fixture("broken.csv")).call }
  end
end
