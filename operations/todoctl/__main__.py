from todoctl.cli import main

main()
